import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import { PageTitle } from './page-title.js';
import { Skeleton } from './notice.js';

/** The frame of a page whose content is on its way: its title and the shape of what is coming. */
export function Frame({ title, children }: { title: string; children?: ReactNode }) {
  const { t } = useText();
  return (
    <>
      <PageTitle>{title}</PageTitle>
      {children ?? <Skeleton block="18rem" rows={4} label={t('ui.loading')} />}
    </>
  );
}
