import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import type { DossierAudience } from '../../graphql/generated/graphql.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { Refusal } from '../../graphql/refusal.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { SelectField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { PageTitle } from '../../ui/page-title.js';
import { BlockFields, type DraftBlock } from './block-fields.js';
import {
  DossierDocument,
  DossiersDocument,
  PinnedFiguresDocument,
  SaveDossierDocument,
  type ShownDossier,
} from './dossier.query.js';
import { WrittenField } from './written-field.js';
import type { Written } from './written.js';

const audiences = ['author', 'link'] as const satisfies readonly DossierAudience[];

/** Writes a report that is there already. */
export function EditDossier({ id }: { id: string }) {
  const question = useRead(DossierDocument, { id, version: null }, { fresh: true });
  return <Answer of={question}>{({ dossier }) => <DossierForm key={dossier.id} dossier={dossier} />}</Answer>;
}

/** Writes a report, part by part. Every saving is a version that stays. */
export function DossierForm({ dossier }: { dossier: ShownDossier | null }) {
  const { t } = useText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const pins = useRead(PinnedFiguresDocument, {}, { fresh: true });
  const [title, setTitle] = useState<Written>(dossier?.title ?? {});
  const [lead, setLead] = useState<Written>(dossier?.lead ?? {});
  const [audience, setAudience] = useState<DossierAudience>(dossier?.audience ?? 'author');
  const [blocks, setBlocks] = useState<DraftBlock[]>(() => (dossier?.blocks ?? []).map(draftOf));
  const [operationId, setOperationId] = useState(newOperationId);
  const { mutateAsync, isPending, error } = useWrite(SaveDossierDocument);

  const replace = (at: number, block: DraftBlock) => setBlocks(blocks.with(at, block));
  const move = (at: number, by: 1 | -1) => {
    const [one, other] = [blocks[at], blocks[at + by]];
    if (one && other) setBlocks(blocks.with(at, other).with(at + by, one));
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { saveDossier } = await mutateAsync({
      input: {
        operationId,
        id: dossier?.id ?? null,
        baseVersion: dossier?.version ?? 0,
        audience,
        title: words(title),
        lead: words(lead),
        blocks: blocks.map(({ heading, text, figure }) => ({
          heading: words(heading),
          text: words(text),
          figure: figure || null,
        })),
      },
    }).finally(() => setOperationId(newOperationId()));
    for (const document of [DossiersDocument, DossierDocument])
      await client.invalidateQueries({ queryKey: keyOf(document) });
    void navigate(`/dossiers/${saveDossier.id}`);
  };

  return (
    <form onSubmit={(event) => void save(event).catch(() => undefined)}>
      <PageTitle>{t(dossier ? 'dossier.edit.title' : 'dossier.new')}</PageTitle>
      <div className="max-w-3xl space-y-6">
        <WrittenField
          label={t('dossier.form.title')}
          value={title}
          rows={1}
          longest={200}
          onChange={setTitle}
        />
        <WrittenField
          label={t('dossier.form.lead')}
          value={lead}
          rows={3}
          longest={4000}
          onChange={setLead}
        />
        <SelectField
          label={t('dossier.audience')}
          help={t('dossier.audience.help')}
          value={audience}
          onChange={({ target }) => setAudience(audiences.find((one) => one === target.value) ?? 'author')}
        >
          {audiences.map((one) => (
            <option key={one} value={one}>
              {t(`dossier.audience.${one}`)}
            </option>
          ))}
        </SelectField>
        {blocks.map((block, at) => (
          <BlockFields
            key={block.key}
            block={block}
            number={at + 1}
            pins={pins.data?.pinnedFigures ?? []}
            isLast={at === blocks.length - 1}
            onChange={(next) => replace(at, next)}
            onMove={(by) => move(at, by)}
            onRemove={() => setBlocks(blocks.toSpliced(at, 1))}
          />
        ))}
        <Button
          onClick={() => setBlocks([...blocks, { key: newOperationId(), heading: {}, text: {}, figure: '' }])}
        >
          {t('dossier.form.add')}
        </Button>
        {error && <SaveRefused error={error} />}
        <div className="flex flex-wrap gap-2 border-t border-rule pt-5">
          <Button type="submit" weight="primary" busy={isPending}>
            {t('dossier.form.save')}
          </Button>
          <ButtonLink to={dossier ? `/dossiers/${dossier.id}` : '/dossiers'}>
            {t('dossier.form.cancel')}
          </ButtonLink>
        </div>
      </div>
    </form>
  );
}

function SaveRefused({ error }: { error: Error }) {
  const { t } = useText();
  if (error instanceof Refusal && error.code === 'CONFLICT')
    return <Notice tone="error">{t('dossier.form.conflict')}</Notice>;
  if (error instanceof Refusal && error.code === 'INVALID')
    return <Notice tone="error">{t('dossier.form.incomplete')}</Notice>;
  return <Failure error={error} />;
}

const words = ({ en, fr, es }: Written) => ({ en, fr, es });

function draftOf({ heading, text, figureId }: ShownDossier['blocks'][number]): DraftBlock {
  return { key: newOperationId(), heading, text, figure: figureId ?? '' };
}
