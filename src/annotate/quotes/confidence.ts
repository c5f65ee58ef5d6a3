/** x */
import type { How } from './speakers.ts';
export const UNKNOWN = 0.3;
export const ruleName = (rule: string, how: How): string => (how ? `${rule}+${how}` : rule);
export const confidenceOf = (_rule: string, _how: How): number => 0.9;
