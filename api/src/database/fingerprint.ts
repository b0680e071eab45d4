/**
 * The statement that tells whether `found` still gives the very same rows, be they as many: one text out of their ids,
 * none of which is read out. For rows that are never changed once they are written.
 *
 * Shape   `fingerprint`; `found` is the head of a statement, `with ... found as (select ... id ...)`.
 */
export const fingerprintOf = (found: string): string => `${found}
  select count(*) || ':' || coalesce(sum(hashint8extended(id, 0)::numeric), 0) as fingerprint from found`;
