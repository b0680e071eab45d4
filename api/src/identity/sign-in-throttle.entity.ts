import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often signing in failed, by what was tried from where. */
@Entity('sign_in_throttle')
@Index('sign_in_throttle_by_age', ['lastFailureAt'])
export class SignInThrottleEntity {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'sign_in_throttle_pk' })
  key: Buffer;

  @Column('integer')
  failures: number;

  @Column('timestamptz', { name: 'next_try_at' })
  nextTryAt: Date;

  @Column('timestamptz', { name: 'last_failure_at' })
  lastFailureAt: Date;
}
