export { measuredWords } from '@kipimo/shared';
