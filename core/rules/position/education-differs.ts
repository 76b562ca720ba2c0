import { qualificationDiffers } from './qualification-differs';

/** Finds rules on education unlike those of most positions of the same title. */
export const educationDiffers = qualificationDiffers('education');
