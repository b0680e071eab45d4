export {
  dotsOf,
  refusesFew,
  refusesWholly,
  trendFacts,
  trendSpec,
  type DotsByYear,
  type Drawing,
} from '@kipimo/shared';
