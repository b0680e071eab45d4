import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { steps, type Step } from '../../selection/analysis-question.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/notice.js';
import { Tabs } from '../../ui/tabs.js';
import { AnalysisChoicesDocument, type Choices } from './wizard.query.js';
import { ChecksStep } from './checks-step.js';
import { effectInput } from './effect-input.js';
import { PanelStep } from './panel-step.js';
import { QuestionStep } from './question-step.js';
import { RegisterForm } from './register-form.js';
import { ResultsStep } from './results-step.js';
import { useWizard } from './use-wizard.js';

/** Four steps to an answer: what is asked, of whom, what to know before looking, and only then the results. */
export function Wizard({ initiative, mayRegister }: { initiative: string; mayRegister: boolean }) {
  const { t } = useText();
  const choices = useRead(AnalysisChoicesDocument, { initiative });
  return (
    <Answer of={choices}>
      {({ initiative: found }) =>
        found ? (
          <Steps choices={found} mayRegister={mayRegister} />
        ) : (
          <Empty>{t('analyses.no-initiative')}</Empty>
        )
      }
    </Answer>
  );
}

const following = { question: 'panel', panel: 'checks', checks: 'results', results: null } as const;

function Steps({ choices, mayRegister }: { choices: Choices; mayRegister: boolean }) {
  const { t } = useText();
  const { question, selection, go, hrefOf } = useWizard();
  const input = effectInput(question, selection, choices.code);
  // A step that needs a whole question is not opened without one.
  const step: Step =
    input === null && (question.step === 'checks' || question.step === 'results') ? 'panel' : question.step;
  const next = following[step];
  return (
    <>
      <Tabs
        label={t('analyses.steps')}
        tabs={steps.map((one, at) => ({
          label: t('analyses.step.numbered', { n: at + 1, name: t(`analyses.step.${one}`) }),
          to: hrefOf(one),
          current: one === step,
        }))}
      />
      <div className="mt-6">
        {step === 'question' && <QuestionStep choices={choices} />}
        {step === 'panel' && <PanelStep choices={choices} />}
        {step === 'checks' && input && <ChecksStep input={input} />}
        {step === 'results' && input && <ResultsStep input={input} />}
      </div>
      {next && (
        <div className="mt-8 flex flex-wrap items-center gap-4">
          <Button weight="primary" disabled={input === null && next !== 'panel'} onClick={() => go(next)}>
            {t(`analyses.go.${next}`)}
          </Button>
          {step === 'panel' && input === null && (
            <p className="text-sm text-ink-2">{t('analyses.incomplete')}</p>
          )}
          {step === 'checks' && (
            <p className="max-w-line text-sm text-ink-2">{t('analyses.go.results.note')}</p>
          )}
        </div>
      )}
      {step === 'checks' && input && mayRegister && <RegisterForm input={input} />}
    </>
  );
}
