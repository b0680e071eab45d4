import { snippet, type SnippetLanguage } from '@kipimo/shared';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { CopyButton } from '../../ui/copy-button.js';
import { SelectField } from '../../ui/field.js';
import { variablesOf } from './asking.js';

/** Names of tools are the same in every language. */
const tools = {
  curl: 'curl',
  r: 'R',
  python: 'Python',
  stata: 'Stata',
  powerquery: 'Power Query',
} as const satisfies Partial<Record<SnippetLanguage, string>>;
type Tool = keyof typeof tools;

/** The query as a program that asks it. */
export function TakeCode({ document, variables }: { document: string; variables: string }) {
  const { t } = useText();
  const [tool, setTool] = useState<Tool>('curl');
  const text = () =>
    snippet(tool, {
      document,
      variables: variablesOf(variables) ?? {},
      address: new URL('/graphql', location.href).href,
    });
  return (
    <div className="flex flex-wrap items-end gap-3">
      <SelectField
        label={t('workbench.copy-as')}
        value={tool}
        onChange={({ target }) => setTool(target.value as Tool)}
      >
        {Object.entries(tools).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <CopyButton key={tool + document + variables} text={text}>
        {t('workbench.copy')}
      </CopyButton>
    </div>
  );
}
