import type { ChartSpec } from '@kipimo/shared';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newOperationId } from '../../graphql/operation-id.js';
import { Refusal } from '../../graphql/refusal.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { Speaking } from '../../i18n/speaking.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { Field, SelectField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import {
  DossiersDocument,
  PinFigureDocument,
  PinnedFiguresDocument,
  SaveDossierDocument,
} from './dossier.query.js';
import { WrittenField } from './written-field.js';
import { writtenIn, type Written } from './written.js';
import { Link } from '../../ui/link.js';

/** Pins a chart as it is, with a note, and adds it to a report; comes late, with its own words. */
export default function PinDialog(props: { spec: ChartSpec; onClose: () => void }) {
  return (
    <Speaking areas={['dossier']}>
      <Pinning {...props} />
    </Speaking>
  );
}

const NOWHERE = '';
const NEW = 'new';

function Pinning({ spec, onClose }: { spec: ChartSpec; onClose: () => void }) {
  const { t, language } = useText();
  const client = useQueryClient();
  const { data } = useRead(DossiersDocument, {}, { fresh: true });
  const [chosen, setChosen] = useState<string | null>(null);
  const [title, setTitle] = useState('');
  const [note, setNote] = useState<Written>({});
  const [added, setAdded] = useState<{ dossier: string | null } | null>(null);
  const pin = useWrite(PinFigureDocument);
  const begin = useWrite(SaveDossierDocument);
  const target = chosen ?? data?.dossiers[0]?.id ?? NOWHERE;
  const error = begin.error ?? pin.error;

  const keep = async () => {
    let dossier = target === NOWHERE || target === NEW ? null : target;
    if (target === NEW) {
      const { saveDossier } = await begin.mutateAsync({
        input: {
          operationId: newOperationId(),
          baseVersion: 0,
          audience: 'author',
          title: { [language]: title },
          blocks: [],
        },
      });
      dossier = saveDossier.id;
    }
    await pin.mutateAsync({
      input: {
        operationId: newOperationId(),
        picture: JSON.stringify(spec),
        language,
        page: globalThis.location.pathname + globalThis.location.search,
        note,
        dossier,
      },
    });
    for (const document of [DossiersDocument, PinnedFiguresDocument])
      void client.invalidateQueries({ queryKey: keyOf(document) });
    setAdded({ dossier });
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('dossier.pin.title')}
      actions={
        !added && (
          <Button
            weight="primary"
            busy={pin.isPending || begin.isPending}
            disabled={target === NEW && title.trim() === ''}
            onClick={() => void keep().catch(() => undefined)}
          >
            {t('dossier.pin.do')}
          </Button>
        )
      }
    >
      {added ? (
        <Notice tone="done" title={t('dossier.pin.done')}>
          <Link className="link" to={added.dossier ? `/dossiers/${added.dossier}` : '/dossiers'}>
            {t(added.dossier ? 'dossier.pin.see' : 'dossier.pin.see-all')}
          </Link>
        </Notice>
      ) : (
        <div className="space-y-4">
          <p>
            <span className="font-medium">{spec.title}</span>
            <br />
            <span className="text-ink-2">{t('dossier.pin.words')}</span>
          </p>
          <SelectField
            label={t('dossier.pin.where')}
            value={target}
            onChange={(event) => setChosen(event.target.value)}
          >
            {data?.dossiers.map(({ id, title: name }) => (
              <option key={id} value={id}>
                {writtenIn(name, language)?.words}
              </option>
            ))}
            <option value={NEW}>{t('dossier.pin.new')}</option>
            <option value={NOWHERE}>{t('dossier.pin.nowhere')}</option>
          </SelectField>
          {target === NEW && (
            <Field
              label={t('dossier.pin.new-title')}
              value={title}
              maxLength={200}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
          <WrittenField
            label={t('dossier.pin.note')}
            value={note}
            rows={2}
            longest={4000}
            onChange={setNote}
          />
          {error && <Refused error={error} />}
        </div>
      )}
    </Dialog>
  );
}

function Refused({ error }: { error: Error }) {
  const { t } = useText();
  const isPicture = error instanceof Refusal && error.issues.some(({ path }) => path === 'picture');
  return isPicture ? <Notice tone="error">{t('dossier.pin.refused')}</Notice> : <Failure error={error} />;
}
