import "server-only"
import { sendWithdrawal } from "./data"
import { classifyProblem, type WithdrawalProblem } from "./rules/describe-problem"
import { parseWithdrawal } from "./rules/parse-withdrawal"

type Submitted = { receivedAt: string } | { problem: WithdrawalProblem }

/**
 * Submits the form of a withdrawal. The result is the same whether or not there is such an
 * order: the moment of receipt, or why it did not arrive.
 */
export async function submitWithdrawal(
  form: FormData,
  country: string,
): Promise<Submitted> {
  const { values, errors } = parseWithdrawal((name) => form.get(name))
  if (Object.keys(errors).length > 0) return { problem: "fields" }
  const answer = await sendWithdrawal({ ...values, country_code: country })
  if (answer.ok) return { receivedAt: answer.value.received_at }
  return { problem: classifyProblem(answer.problem) }
}
