import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which rows an export holds, so that any change of them shows; and mail between two sides as a kind of its own. */
export class ExportsAndAgreements1760000000037 implements MigrationInterface {
  name = 'ExportsAndAgreements1760000000037';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bulk_export add column fingerprint text;

      alter table mail_pause drop constraint mail_pause_kind_known;
      alter table mail_pause add constraint mail_pause_kind_known
        check (kind in ('report', 'reminder', 'agreement'));
      alter table mail_message drop constraint mail_message_kind_known;
      alter table mail_message add constraint mail_message_kind_known
        check (kind in ('account', 'report', 'reminder', 'agreement'));
      -- Whoever declined these messages by the name they had goes without them as before.
      insert into mail_pause (contact_id, kind, until, set_at)
        select contact_id, 'agreement', until, set_at from mail_pause where kind = 'report';
      update mail_message set kind = 'agreement' where template like 'target.%' or template like 'exchange.%';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from mail_pause where kind = 'agreement';
      update mail_message set kind = 'report' where kind = 'agreement';
      alter table mail_message drop constraint mail_message_kind_known;
      alter table mail_message add constraint mail_message_kind_known
        check (kind in ('account', 'report', 'reminder'));
      alter table mail_pause drop constraint mail_pause_kind_known;
      alter table mail_pause add constraint mail_pause_kind_known check (kind in ('report', 'reminder'));
      alter table bulk_export drop column fingerprint;
    `);
  }
}
