/**
 * Why a derived value is absent, from its parts; null when it is there.
 *
 * A part that was never reported speaks first, then what holds for the question, then what the person said. The
 * prefixes (`t.` or `top_`) name the statement's own columns, never values.
 */
export const derivedAbsence = (top: string, bottom: string): string => `
  case when ${top}indicator_id is null or ${bottom}indicator_id is null then 'not_submitted'
       when 'not_applicable' in (${top}absence, ${bottom}absence) then 'not_applicable'
       when 'refused' in (${top}absence, ${bottom}absence) then 'refused'
       when 'not_collected' in (${top}absence, ${bottom}absence) then 'not_collected'
       when ${bottom}value <= 0 then 'not_applicable'
       when ${top}ends <> ${bottom}ends or ${top}currency_code is distinct from ${bottom}currency_code
         then 'not_comparable' end`;
