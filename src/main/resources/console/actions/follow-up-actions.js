// What a person with the right token may do about a follow-up.
export const FollowUpActions = () => null;
