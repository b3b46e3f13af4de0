import { stripForXml } from "@/lib/xml-text"

/** What was typed into the fields. */
export type CommentValues = {
  name: string
  email: string
  text: string
  consent: boolean
  wants_notice: boolean
}

export const EMPTY_COMMENT: CommentValues = {
  name: "",
  email: "",
  text: "",
  consent: false,
  wants_notice: false,
}

/**
 * Parses the form. Removes characters that cannot be stored; a missing field is empty.
 * `trap` is the value of the hidden field for bots.
 */
export function parseComment(form: FormData): { values: CommentValues; trap: string } {
  const read = (name: string) => {
    const value = form.get(name)
    return typeof value === "string" ? stripForXml(value) : ""
  }
  return {
    values: {
      name: read("name"),
      email: read("email"),
      text: read("text"),
      consent: form.has("consent"),
      wants_notice: form.has("wants_notice"),
    },
    trap: read("website"),
  }
}
