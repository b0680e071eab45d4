export { dotsOf, refusesFew, refusesWholly, trendFacts, trendSpec, type Drawing } from '@kipimo/shared';
