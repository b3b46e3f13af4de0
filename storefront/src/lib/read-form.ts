/**
 * The submitted form; null for a body that is not a form, so that the handler responds
 * 400.
 */
export async function readForm(incoming: Request): Promise<FormData | null> {
  try {
    return await incoming.formData()
  } catch {
    return null
  }
}
