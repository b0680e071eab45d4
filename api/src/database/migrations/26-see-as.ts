import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seeing as somebody else ends by itself, can be as a manager, and names the person who was chosen. */
export class SeeAs1760000000026 implements MigrationInterface {
  name = 'SeeAs1760000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update session set sees_as_role = null, sees_as_unit_id = null, sees_as_initiative_id = null
        where sees_as_role is not null;
      alter table session
        add column sees_as_person_id uuid,
        add column sees_as_until timestamptz,
        add constraint session_sees_as_person_fk foreign key (sees_as_person_id)
          references user_account (id) on delete set null,
        add constraint session_sees_as_ends check ((sees_as_role is null) = (sees_as_until is null)),
        drop constraint session_sees_as_one_role,
        add constraint session_sees_as_one_role check (
          case when sees_as_role in ('contributor', 'institution_lead')
                 then sees_as_unit_id is not null and sees_as_initiative_id is null
               when sees_as_role in ('manager', 'evaluator')
                 then sees_as_unit_id is null and sees_as_initiative_id is not null
               else (sees_as_role is null or sees_as_role = 'public')
                 and sees_as_unit_id is null and sees_as_initiative_id is null end);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update session set sees_as_role = null, sees_as_unit_id = null, sees_as_initiative_id = null,
        sees_as_until = null where sees_as_role is not null;
      alter table session
        drop column sees_as_person_id,
        drop column sees_as_until,
        drop constraint session_sees_as_one_role,
        add constraint session_sees_as_one_role check (
          case when sees_as_role in ('contributor', 'institution_lead')
                 then sees_as_unit_id is not null and sees_as_initiative_id is null
               when sees_as_role = 'evaluator' then sees_as_unit_id is null and sees_as_initiative_id is not null
               else (sees_as_role is null or sees_as_role = 'public')
                 and sees_as_unit_id is null and sees_as_initiative_id is null end);
    `);
  }
}
