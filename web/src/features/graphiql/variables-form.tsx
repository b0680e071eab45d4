import { Kind, parse, type TypeNode, type VariableDefinitionNode } from 'graphql';
import { useText } from '../../i18n/use-text.js';
import { Field } from '../../ui/field.js';
import { variablesOf } from './asking.js';

/** The variables that a document declares; none while it does not parse. */
function declared(document: string): readonly VariableDefinitionNode[] {
  try {
    return parse(document, { noLocation: true }).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
    );
  } catch {
    return [];
  }
}

const written = (type: TypeNode): string =>
  type.kind === Kind.NON_NULL_TYPE
    ? `${written(type.type)}!`
    : type.kind === Kind.LIST_TYPE
      ? `[${written(type.type)}]`
      : type.name.value;

/** What was typed as a value of the type: text for texts and codes, numbers for numbers, JSON for all else. */
function typedValue(words: string, type: string): unknown {
  const bare = type.replace('!', '');
  if (words === '') return undefined;
  if (['Int', 'Float'].includes(bare) && /^-?\d+(\.\d+)?$/.test(words)) return Number(words);
  if (bare === 'Boolean' && ['true', 'false'].includes(words)) return words === 'true';
  if (/^[[{"]/.test(words)) {
    try {
      return JSON.parse(words) as unknown;
    } catch {
      return words;
    }
  }
  return words;
}

const shown = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

interface FormProps {
  document: string;
  variables: string;
  onVariables: (variables: string) => void;
}

/** A field for each variable that the query declares. */
export function VariablesForm({ document, variables, onVariables }: FormProps) {
  const { t } = useText();
  const fields = declared(document);
  const held = variablesOf(variables);
  if (fields.length === 0) return null;
  if (held === null) return <p className="mt-4 text-sm text-attention">{t('workbench.variables.no-json')}</p>;
  return (
    <fieldset className="mt-4">
      <legend className="mb-2 text-sm font-medium">{t('workbench.variables')}</legend>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {fields.map(({ variable, type }) => {
          const name = variable.name.value;
          const words = written(type);
          return (
            <Field
              key={`${name} ${words}`}
              label={
                <>
                  <code>${name}</code> <span className="font-normal text-ink-2">{words}</span>
                </>
              }
              defaultValue={shown(held[name])}
              onBlur={({ target }) => {
                const { [name]: _, ...others } = held;
                const value = typedValue(target.value.trim(), words);
                const next = value === undefined ? others : { ...others, [name]: value };
                if (JSON.stringify(next) !== JSON.stringify(held)) onVariables(JSON.stringify(next, null, 2));
              }}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
