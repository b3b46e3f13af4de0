/** Why a buyer sends goods back. Faulty or wrong goods are a claim, not a return. */
export const RETURN_REASONS = [
  { value: "changed_mind", label: "I changed my mind" },
  { value: "ordered_by_mistake", label: "I ordered the wrong product or too many" },
  { value: "not_as_expected", label: "It is not what I expected" },
  { value: "arrived_late", label: "It arrived too late" },
  { value: "other", label: "Another reason" },
]
