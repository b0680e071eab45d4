import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';

const ChangesDocument = graphql(/* GraphQL */ `
  query DefinitionChanges($framework: String!, $from: Int!, $to: Int!) {
    definitionChanges(framework: $framework, from: $from, to: $to) {
      kind
      changeClass
      comparable
      before {
        indicator
        name {
          en
          fr
          es
        }
      }
      after {
        indicator
        name {
          en
          fr
          es
        }
        changeNote {
          en
          fr
          es
        }
      }
    }
  }
`);

/** What is asked otherwise than last time: added, removed, and changed by class. */
export function DefinitionChanges({ framework, from, to }: { framework: string; from: number; to: number }) {
  const { t, say } = useText();
  const question = useRead(ChangesDocument, { framework, from, to }, { enabled: from !== to });
  if (from === to) return <p className="text-sm text-ink-2">{t('rounds.changes.same')}</p>;
  return (
    <Answer of={question}>
      {({ definitionChanges: changes }) =>
        changes.length === 0 ? (
          <p className="text-sm text-ink-2">{t('rounds.changes.none')}</p>
        ) : (
          <Table caption={t('rounds.changes.caption', { n: changes.length, from, to })}>
            <thead>
              <tr>
                <ColumnHead>{t('rounds.changes.question')}</ColumnHead>
                <ColumnHead>{t('rounds.changes.change')}</ColumnHead>
                <ColumnHead>{t('rounds.changes.note')}</ColumnHead>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ kind, changeClass, comparable, before, after }) => {
                const shown = after ?? before;
                return (
                  shown && (
                    <tr key={shown.indicator}>
                      <RowHead>{say(shown.name).words}</RowHead>
                      <Cell>
                        {kind === 'changed'
                          ? t(`rounds.changes.${changeClass ?? 'wording'}`)
                          : t(`rounds.changes.${kind}`)}
                        {kind === 'changed' && !comparable && (
                          <span className="block text-ink-2">{t('rounds.changes.cut')}</span>
                        )}
                      </Cell>
                      <Cell>{after?.changeNote ? say(after.changeNote).words : ''}</Cell>
                    </tr>
                  )
                );
              })}
            </tbody>
          </Table>
        )
      }
    </Answer>
  );
}
