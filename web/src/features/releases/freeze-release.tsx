import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ReleaseAudience } from '../../graphql/generated/graphql.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { Refusal } from '../../graphql/refusal.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field, SelectField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { FreezeReleaseDocument, ReleasePreviewDocument, ReleasesDocument } from './releases.query.js';
import { TextInThree } from './text-in-three.js';

const rules = [
  'release_version_wrong',
  'release_version_taken',
  'release_licence_unknown',
  'release_text_missing',
  'release_text_too_long',
] as const;
const licences = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'reserved'] as const;
const noText = { en: '', fr: '', es: '' };

/** The form in which a manager freezes a release, with what it would hold beside it. */
export default function FreezeRelease({
  initiatives,
}: {
  initiatives: readonly { code: string; name: string }[];
}) {
  const { t, format } = useText();
  const client = useQueryClient();
  const [initiative, setInitiative] = useState(initiatives[0]?.code ?? '');
  const [audience, setAudience] = useState<ReleaseAudience>('public');
  const [version, setVersion] = useState<string | null>(null);
  const [licence, setLicence] = useState<string>('CC-BY-4.0');
  const [title, setTitle] = useState(noText);
  const [summary, setSummary] = useState(noText);
  const [knownIssues, setKnownIssues] = useState(noText);
  const [operationId, setOperationId] = useState(newOperationId);
  const preview = useRead(ReleasePreviewDocument, { initiative, audience }, { keepPrevious: true });
  const { mutateAsync, isPending, error, data } = useWrite(FreezeReleaseDocument);
  const proposed = preview.data?.releasePreview.version ?? '';
  const problem = (path: string) => {
    const issue =
      error instanceof Refusal ? error.issues.find((one) => one.path.startsWith(path)) : undefined;
    const rule = rules.find((one) => one === issue?.rule);
    return rule && t(`releases.rule.${rule}`);
  };
  const freeze = (event: FormEvent) => {
    event.preventDefault();
    const input = { operationId, initiative, audience, licence, version: version ?? proposed };
    mutateAsync({ input: { ...input, title, summary, knownIssues } }).then(
      () => {
        for (const set of [setTitle, setSummary, setKnownIssues]) set(noText);
        setVersion(null);
        void client.invalidateQueries({ queryKey: keyOf(ReleasesDocument) });
        void client.invalidateQueries({ queryKey: keyOf(ReleasePreviewDocument) });
      },
      () => undefined,
    );
    // What was refused is another wish when it is sent again.
    setOperationId(newOperationId());
  };
  return (
    <form onSubmit={freeze} className="grid max-w-line gap-5">
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t('releases.initiative')}
          value={initiative}
          onChange={({ target }) => setInitiative(target.value)}
        >
          {initiatives.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('releases.for-whom')}
          value={audience}
          help={t(`releases.rules.${audience}`)}
          onChange={({ target }) => setAudience(target.value === 'public' ? 'public' : 'initiative')}
        >
          <option value="public">{t('releases.audience.public')}</option>
          <option value="initiative">{t('releases.audience.initiative')}</option>
        </SelectField>
        <Field
          label={t('releases.version')}
          value={version ?? proposed}
          maxLength={40}
          required
          help={t('releases.version.help')}
          error={problem('version')}
          onChange={({ target }) => setVersion(target.value)}
        />
        <SelectField
          label={t('releases.licence')}
          value={licence}
          error={problem('licence')}
          onChange={({ target }) => setLicence(target.value)}
        >
          {licences.map((one) => (
            <option key={one} value={one}>
              {one === 'reserved' ? t('releases.licence.reserved') : one}
            </option>
          ))}
        </SelectField>
      </div>
      <TextInThree label={t('releases.title')} value={title} onChange={setTitle} error={problem('title')} />
      <TextInThree
        label={t('releases.contents')}
        value={summary}
        onChange={setSummary}
        error={problem('summary')}
        isLong
      />
      <TextInThree
        label={t('releases.issues')}
        value={knownIssues}
        onChange={setKnownIssues}
        error={problem('knownIssues')}
        isLong
        isOptional
      />
      <Answer of={preview}>
        {({ releasePreview: { observations, restatements, previous, asOf } }) => (
          <p className="text-sm text-ink-2 tabular">
            {t('releases.preview', { rows: observations, moment: format.moment(asOf) })}{' '}
            {previous && t('releases.preview.since', { version: previous, n: restatements })}
          </p>
        )}
      </Answer>
      {error && <Failure error={error} />}
      {data && <Notice tone="done" title={t('releases.begun', { version: data.freezeRelease.version })} />}
      <p>
        <Button type="submit" weight="primary" busy={isPending}>
          {t('releases.freeze')}
        </Button>
        <span className="mt-2 block text-sm text-ink-2">{t('releases.freeze.for-ever')}</span>
      </p>
    </form>
  );
}
