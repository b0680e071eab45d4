/**
 * The verbs of the API: an operation names one, and a role's policy lists those it holds. The list is shared with the
 * web, which draws what the viewer may do and derives nothing.
 */
export { ACTIONS as actions, type Action } from '@kipimo/shared';
