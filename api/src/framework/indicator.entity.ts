import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CapacityDomainEntity } from './capacity-domain.entity.js';

/** The identity of what is asked again and again. */
@Entity('indicator')
@Unique('indicator_code_unique', ['code'])
export class IndicatorEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'indicator_pk',
  })
  id: number;

  @Column('text')
  code: string;

  @ForeignKey(() => CapacityDomainEntity, { name: 'indicator_domain_fk' })
  @Column('text', { name: 'domain_code' })
  domainCode: string;

  @Column('smallint')
  position: number;
}
