export { trendTitle } from '@kipimo/shared';
