// What a person with the right token may do about a duty.
export const DutyActions = Object.assign(() => null, { offered: () => false });
