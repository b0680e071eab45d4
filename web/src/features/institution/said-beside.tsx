import { ReplyWords } from '../../figures/reply-words.js';
import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import type { ProfileSeries } from './institution.query.js';

const SaidDocument = graphql(/* GraphQL */ `
  query SaidBesideFigures($code: String!, $asOf: DateTime) {
    institution(code: $code) {
      saidBesideFigures(asOf: $asOf) {
        indicator
        words {
          en
          fr
          es
        }
      }
    }
  }
`);

/** What the institution says beside figures of one domain, below its charts; asked for once for the whole page. */
export function SaidBeside({
  institution,
  asOf,
  series,
}: {
  institution: string;
  asOf: string | undefined;
  series: readonly ProfileSeries[];
}) {
  const { say } = useText();
  const { data } = useRead(SaidDocument, { code: institution, asOf });
  const said = series.flatMap(({ indicator }) => {
    const reply = data?.institution.saidBesideFigures.find((one) => one.indicator === indicator.code);
    return reply
      ? [{ code: indicator.code, about: say(indicator.current.name).words, words: reply.words }]
      : [];
  });
  if (said.length === 0) return null;
  return (
    <div className="mt-4 space-y-3">
      {said.map(({ code, about, words }) => (
        <ReplyWords key={code} about={about} words={words} />
      ))}
    </div>
  );
}
