// What a person with the right token may do about a measure.
export const MeasureActions = () => null;
