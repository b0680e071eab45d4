/**
 * What a database's schema amounts to, as statements in a fixed order. PostgreSQL's own dump program is not shipped
 * with the embedded server, so this reads the catalogue itself. It covers what our migrations use: extensions,
 * functions, tables with their columns and constraints, indexes, triggers and the rights of the application's role.
 */

const ours = `n.nspname = 'public' and c.relname <> 'migration'
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`;

const parts = [
  {
    title: 'Extensions',
    sql: `select format('create extension if not exists %I;', extname) as line from pg_extension
      where extname <> 'plpgsql' order by extname`,
  },
  {
    title: 'Functions',
    sql: `select pg_get_functiondef(p.oid) || ';' as line from pg_proc p
      join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'public' and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      order by p.proname, pg_get_function_identity_arguments(p.oid)`,
  },
  {
    title: 'Tables',
    sql: `select format(E'create table %I (\\n%s\\n);', c.relname, string_agg(entry, E',\\n' order by rank, place)) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      cross join lateral (
        select 1 as rank, lpad(a.attnum::text, 4, '0') as place,
          format('  %I %s', a.attname, format_type(a.atttypid, a.atttypmod))
            || case when a.attidentity = 'a' then ' generated always as identity' else '' end
            || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
            || case when a.attnotnull then ' not null' else '' end as entry
        from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        union all
        select 2, array_position('{p,u,c,x}', k.contype::text) || k.conname,
          format('  constraint %I %s', k.conname, pg_get_constraintdef(k.oid, true))
        from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'c', 'x')
      ) as entries
      where c.relkind = 'r' and ${ours} group by c.relname order by c.relname`,
  },
  {
    title: 'Foreign keys',
    sql: `select format('alter table %I add constraint %I %s;', c.relname, k.conname, pg_get_constraintdef(k.oid, true))
        as line
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where k.contype = 'f' and ${ours} order by c.relname, k.conname`,
  },
  {
    title: 'Indexes',
    sql: `select pg_get_indexdef(x.indexrelid) || ';' as line
      from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
      join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and not exists (select from pg_constraint k where k.conindid = x.indexrelid and k.contype <> 'f')
      order by c.relname, i.relname`,
  },
  {
    title: 'Triggers',
    sql: `select pg_get_triggerdef(t.oid) || ';' as line
      from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      where not t.tgisinternal and ${ours} order by c.relname, t.tgname`,
  },
  {
    title: 'Rights of requests',
    sql: `select format('grant %s on %I to kipimo_app;', string_agg(lower(a.privilege_type), ', ' order by a.privilege_type),
        c.relname) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
      where c.relkind = 'r' and a.grantee = 'kipimo_app'::regrole and ${ours} group by c.relname
      union all
      select format('grant %s (%I) on %I to kipimo_app;', lower(x.privilege_type), a.attname, c.relname)
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace,
        aclexplode(a.attacl) x
      where x.grantee = 'kipimo_app'::regrole and ${ours}
      union all
      select format('grant execute on function %I(%s) to kipimo_app;', p.proname,
        pg_get_function_identity_arguments(p.oid))
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace, aclexplode(p.proacl) x
      where n.nspname = 'public' and x.grantee = 'kipimo_app'::regrole
      order by 1`,
  },
];

/**
 * The schema of the database that a client is connected to.
 *
 * @param {import('pg').ClientBase} client
 * @returns {Promise<string>}
 */
export async function dumpSchema(client) {
  const sections = [];
  for (const { title, sql } of parts) {
    const { rows } = await client.query(sql);
    const separator = title === 'Functions' || title === 'Tables' ? '\n\n' : '\n';
    sections.push(`-- ${title}\n\n${rows.map(({ line }) => line.trimEnd()).join(separator)}`);
  }
  return `${sections.join('\n\n')}\n`;
}
