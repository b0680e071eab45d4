export { chartComparability as comparabilityOf } from '@kipimo/shared';
