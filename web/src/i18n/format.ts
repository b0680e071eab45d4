export { formatFor, type Format } from '@kipimo/shared';
