import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { codeEnum } from '../graphql/text.type.js';
import {
  HEALTH_FINDINGS,
  HEALTH_PARTS,
  HEALTH_STATES,
  type HealthFinding as HealthFindingCode,
  type HealthPart as HealthPartCode,
  type HealthState as HealthStateCode,
} from './health.rules.js';

export const HealthPart = codeEnum(HEALTH_PARTS);
registerEnumType(HealthPart, {
  name: 'HealthPart',
  description: 'A part of the installation that somebody looks after.',
  valuesMap: {
    database: { description: 'PostgreSQL.' },
    queue: { description: 'Work that is done later.' },
    mail: { description: 'Messages by e-mail.' },
    backup: { description: 'Copies to go back to.' },
    clock: { description: 'Whether this server and its database agree on the time.' },
    disk: { description: 'Room on the disk of this server.' },
  },
});

export const HealthState = codeEnum(HEALTH_STATES);
registerEnumType(HealthState, {
  name: 'HealthState',
  description: 'What is to be done about a part.',
  valuesMap: {
    good: { description: 'Nothing.' },
    attention: { description: 'Something, soon.' },
    bad: { description: 'Something, now.' },
    unknown: { description: 'Nobody can tell.' },
  },
});

export const HealthFinding = codeEnum(HEALTH_FINDINGS);
registerEnumType(HealthFinding, {
  name: 'HealthFinding',
  description: 'What was found, as a code that never changes its meaning: the part, and how it is.',
});

@ObjectType({ description: 'How a part of the installation is.' })
export class HealthCheck {
  @Field(() => HealthPart, { description: 'Which part.' })
  part: HealthPartCode;

  @Field(() => HealthState, { description: 'What is to be done.' })
  state: HealthStateCode;

  @Field(() => HealthFinding, { description: 'What was found.' })
  finding: HealthFindingCode;
}

@ObjectType({ description: 'The database.' })
export class DatabaseHealth {
  @Field(() => String, { description: 'Version of the server.' })
  server: string;

  @Field(() => Float, { description: 'Size, in bytes.' })
  bytes: number;

  @Field(() => Float, { description: 'How long it took to answer, in milliseconds.' })
  milliseconds: number;
}

@ObjectType({ description: 'Work that is done later.' })
export class QueueHealth {
  @Field(() => Int, { description: 'Pieces of work that could be begun now.' })
  waiting: number;

  @Field(() => Float, { description: 'Since when the oldest of them waits, in seconds.' })
  longestWaitSeconds: number;

  @Field(() => Int, { description: 'Pieces of work that failed for good.' })
  failed: number;
}

@ObjectType({ description: 'Messages by e-mail.' })
export class MailHealth {
  @Field(() => Boolean, { description: 'Whether a mail server is set.' })
  configured: boolean;

  @Field(() => Int, { description: 'Messages on their way.' })
  waiting: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the last one went; null before the first.',
  })
  sentAt: string | null;

  @Field(() => Int, { description: 'Messages of the last seven days that the mail server would not take.' })
  failedThisWeek: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why the newest of these was not taken, in the mail server’s words.',
  })
  failure: string | null;
}

@ObjectType({ description: 'Copies to go back to, as far as this server can see them.' })
export class BackupHealth {
  @Field(() => Boolean, { description: 'Whether somebody said where they are kept (KIPIMO_BACKUPS).' })
  isPlaceKnown: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the newest was made.' })
  takenAt: string | null;

  @Field(() => Float, { nullable: true, description: 'Its size in bytes, when it is one file.' })
  bytes: number | null;
}

@ObjectType({ description: 'The disk of this server.' })
export class DiskHealth {
  @Field(() => Float, { description: 'All of it, in bytes.' })
  totalBytes: number;

  @Field(() => Float, { description: 'What is left, in bytes.' })
  freeBytes: number;
}

@ObjectType({ description: 'How this installation is, for who looks after it.' })
export class Health {
  @Field(() => DateTimeScalar, { description: 'When somebody looked.' })
  checkedAt: string;

  @Field(() => DateTimeScalar, { description: 'Since when this server runs.' })
  startedAt: string;

  @Field(() => String, { description: 'Version of the software.' })
  version: string;

  @Field(() => [HealthCheck], { description: 'One for each part, in a fixed order.' })
  checks: HealthCheck[];

  @Field(() => DatabaseHealth, { description: 'The database.' })
  database: DatabaseHealth;

  @Field(() => QueueHealth, { description: 'Work that is done later.' })
  queue: QueueHealth;

  @Field(() => MailHealth, { description: 'Messages by e-mail.' })
  mail: MailHealth;

  @Field(() => BackupHealth, { description: 'Copies to go back to.' })
  backup: BackupHealth;

  @Field(() => Float, {
    description: 'By how many milliseconds this server’s clock is ahead of the database’s.',
  })
  clockOffMilliseconds: number;

  @Field(() => DiskHealth, { nullable: true, description: 'The disk; null where the system does not say.' })
  disk: DiskHealth | null;
}
