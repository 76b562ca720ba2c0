import { qualificationDiffers } from './qualification-differs';

/** Finds rules on experience unlike those of most positions of the same title. */
export const experienceDiffers = qualificationDiffers('experience');
