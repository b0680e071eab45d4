import type { ClientBase } from 'pg';

/** A question of the framework that people answer: nothing that is computed from others. */
export interface Question {
  readonly code: string;
  readonly indicatorId: number;
  readonly versionId: number;
  readonly valueType: string;
  readonly frequency: string;
}

/** The questions of each version of the framework `kipimo`, in the order of the form. Reads the reference data. */
export async function questionsByFramework(
  client: ClientBase,
): Promise<ReadonlyMap<number, { readonly id: number; readonly questions: readonly Question[] }>> {
  const { rows } = await client.query<Question & { framework: number; frameworkId: number }>(
    `select f.number as framework, f.id as "frameworkId", i.code, i.id as "indicatorId", v.id as "versionId",
            v.value_type as "valueType", v.frequency
       from framework_version f
       join framework_item t on t.framework_version_id = f.id
       join indicator_version v on v.id = t.indicator_version_id
       join indicator i on i.id = v.indicator_id
      where f.framework_code = 'kipimo' and v.numerator_indicator_id is null
      order by f.number, t.position`,
  );
  const byNumber = new Map<number, { id: number; questions: Question[] }>();
  for (const { framework, frameworkId, ...question } of rows) {
    const known = byNumber.get(framework) ?? { id: frameworkId, questions: [] };
    byNumber.set(framework, { id: frameworkId, questions: [...known.questions, question] });
  }
  return byNumber;
}
