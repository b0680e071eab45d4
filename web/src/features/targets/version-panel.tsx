import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Cell, ColumnHead, Table } from '../../ui/table.js';
import { StateBadge } from './board-table.js';
import { useTargetWords } from './target-words.js';
import type { Agreement, Version } from './targets.query.js';

/** One version in full: the path, why, what is promised, who proposed and who signed. */
export function VersionPanel({ version, agreement }: { version: Version; agreement: Agreement }) {
  const { t, format } = useText();
  const words = useTargetWords();
  const measured = agreement.indicator.current;
  const value = (exact: string | null | undefined) => words.value(exact, measured, version.currency);
  return (
    <div className="space-y-3">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
        <StateBadge state={version.state} />
        <span className="text-ink-2">
          {version.proposer &&
            t('targets.proposed-by', {
              name: version.proposer,
              side: version.side ? t(`targets.side.${version.side}`) : '',
            })}{' '}
          {t('targets.held', {
            from: format.date(version.recordedFrom.slice(0, 10)),
            until: version.recordedUntil ? format.date(version.recordedUntil.slice(0, 10)) : 'open',
          })}
        </span>
        {version.demonstration && <Illustrative />}
      </p>
      <Table caption={t('targets.path-caption', { number: version.number })} hideCaption>
        <thead>
          <tr>
            {version.baselineYear != null && (
              <ColumnHead numeric>
                {t('targets.baseline-of', { year: format.year(version.baselineYear) })}
              </ColumnHead>
            )}
            {version.steps.map(({ year }) => (
              <ColumnHead key={year} numeric>
                {format.year(year)}
              </ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {version.baselineYear != null && (
              <Cell numeric className="tabular first:pl-0">
                {value(version.baselineValue)}
              </Cell>
            )}
            {version.steps.map((step) => (
              <Cell key={step.year} numeric className="tabular first:pl-0">
                {value(step.value)}
              </Cell>
            ))}
          </tr>
        </tbody>
      </Table>
      <p className="text-sm text-ink-2">
        {t(`targets.kind.${version.kind}.help`)} {t(`targets.course.${version.course}.help`)}
      </p>
      <dl className="grid max-w-line gap-x-6 gap-y-2 text-sm sm:grid-cols-[auto_1fr]">
        {version.programmeValue && version.programmeYear != null && (
          <Said label={t('targets.form.programme')}>
            {t('targets.programme-by', {
              value: value(version.programmeValue),
              year: format.year(version.programmeYear),
            })}
          </Said>
        )}
        {version.rationale && <Said label={t('targets.rationale')}>{version.rationale}</Said>}
        {version.support && <Said label={t('targets.support')}>{version.support}</Said>}
        {version.reason && <Said label={t('targets.reason')}>{version.reason}</Said>}
        <Said label={t('targets.signatures')}>
          {version.signatures.length === 0
            ? t('targets.no-signature')
            : version.signatures.map(({ side, signer, signedAt }) => (
                <span key={side} className="block">
                  {t('targets.signed-by', {
                    name: signer,
                    side: t(`targets.side.${side}`),
                    date: format.date(signedAt.slice(0, 10)),
                  })}
                </span>
              ))}
        </Said>
      </dl>
    </div>
  );
}

function Said({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{label}</dt>
      <dd className="whitespace-pre-wrap">{children}</dd>
    </>
  );
}
