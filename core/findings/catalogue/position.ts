import type { Severity } from '../severity';

/** What findings about what a position says about itself and its place in the office carry. */
export interface PositionData {
  'position-without-duty': { position: string };
  'work-group-missing': { position: string };
  'work-group-not-allowed': { seen: string; choices: readonly string[]; near: string };
  'agency-missing': { position: string };
  'duty-without-indicator': { position: string; duty: number };
  /** A column of ใบกำหนดหน้าที่งาน would be empty beside this duty. */
  'duty-without-result': { position: string; duty: number; headers: readonly string[] };
  'standard-duty-missing': { position: string; last: string; elsewhere: number | null };
  'degree-against-work-group': { seen: string; wanted: string; needsDegree: boolean };
  'supervisor-not-found': { seen: string; near: string };
  'supervisor-self': { position: string; seen: string };
  'supervisor-cycle': { path: readonly string[] };
  'title-against-unit': { title: string; seen: string; wanted: string };
  'unit-spelled-twice': { seen: string; wanted: string };
  'agency-in-unit': { seen: string; unit: string; agency: string };
  'competency-level-differs': {
    competency: string;
    seen: number;
    wanted: number;
    equals: readonly string[];
  };
  'education-differs': {
    position: string;
    seen: string;
    wanted: string;
    equals: readonly string[];
  };
  'experience-differs': {
    position: string;
    seen: string;
    wanted: string;
    equals: readonly string[];
  };
}

/** How bad each of them is. */
export const positionSeverities: Readonly<Record<keyof PositionData, Severity>> = {
  'position-without-duty': 'error',
  'work-group-missing': 'error',
  'work-group-not-allowed': 'error',
  'agency-missing': 'error',
  'duty-without-indicator': 'warning',
  'duty-without-result': 'warning',
  'standard-duty-missing': 'warning',
  'degree-against-work-group': 'warning',
  'supervisor-not-found': 'warning',
  'supervisor-self': 'warning',
  'supervisor-cycle': 'warning',
  'title-against-unit': 'warning',
  'unit-spelled-twice': 'warning',
  'agency-in-unit': 'warning',
  'competency-level-differs': 'warning',
  'education-differs': 'warning',
  'experience-differs': 'warning',
};
