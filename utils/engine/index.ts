export { analyse } from './analyse';
export { kindsByDimension } from './types';
export type * from './types';
