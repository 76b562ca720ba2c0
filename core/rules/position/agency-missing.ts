import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import { formNames } from '../../sheets/positions';
import type { PositionRule } from '../rule';

/** Finds government forms that would print no agency: neither the position nor the settings give one. */
export const agencyMissing: PositionRule = {
  code: 'agency-missing',
  scope: 'position',
  reads: ['settings.item', 'settings.value'],
  checkPosition(position, model) {
    if (model.settings.agency !== '') return [];
    const { agency, code, form } = position.row.values;
    if (agency !== '' || form !== formNames[0]) return [];
    const details = { data: { position: code }, positions: [position.key] };
    return [finding('agency-missing', placeOf(position.row, 'agency'), details)];
  },
};
