/** The form that was sent; null for what is no form, so that the handler answers 400. */
export async function readForm(incoming: Request): Promise<FormData | null> {
  try {
    return await incoming.formData()
  } catch {
    return null
  }
}
