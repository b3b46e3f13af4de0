import {
  TransactionHandlerType,
  TransactionOrchestrator,
  TransactionState,
} from "@medusajs/framework/orchestration"

/**
 * Error message of the workflow engine when parallel steps keep conflicting on the
 * checkpoint.
 */
const CONFLICT = "Max retries (3) exceeded for saving checkpoint due to version conflicts"

/** A promise (`opened`) with the function that resolves it (`open`). */
function buildGate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

/**
 * Runs two steps in parallel: `reserve` fails; then `link`, which has done its work,
 * cannot save its checkpoint. Returns which steps were undone and how the transaction
 * ended.
 */
async function runSideBySide(lateFaultIn: TransactionHandlerType) {
  const undone: string[] = []
  const failed = buildGate()
  const orchestrator = new TransactionOrchestrator({
    id: "place-order",
    definition: {
      action: "create-order",
      next: [
        { action: "link", noWait: false, maxRetries: 0 },
        { action: "reserve", noWait: false, maxRetries: 0 },
      ],
    },
  })
  const transaction = await orchestrator.beginTransaction({
    transactionId: "one",
    handler: async (action, type) => {
      if (type === TransactionHandlerType.COMPENSATE) {
        undone.push(action)
        return
      }
      if (action === "reserve") {
        failed.open()
        throw new Error("Not enough stock available")
      }
      if (action === "link") await failed.opened
    },
  })
  const save = transaction.saveCheckpoint.bind(transaction)
  let isFaultDue = true
  transaction.saveCheckpoint = async (options) => {
    const compensates = transaction.getFlow().state === TransactionState.COMPENSATING
    const isItsTime =
      compensates === (lateFaultIn === TransactionHandlerType.COMPENSATE) &&
      options?.stepId?.endsWith("link") === true
    if (isFaultDue && isItsTime) {
      isFaultDue = false
      throw new Error(CONFLICT)
    }
    return save(options)
  }
  await orchestrator.resume(transaction)
  return {
    undone,
    state: transaction.getState(),
    faultHappened: !isFaultDue,
    causes: transaction.getErrors().map(({ action }) => action),
  }
}

describe("a late error of a step that is done (patched @medusajs/orchestration)", () => {
  it.each([TransactionHandlerType.INVOKE, TransactionHandlerType.COMPENSATE])(
    "does not prevent the transaction from being undone (%s)",
    async (lateFaultIn) => {
      const run = await runSideBySide(lateFaultIn)
      expect(run).toEqual({
        undone: expect.arrayContaining(["create-order", "link", "reserve"]),
        state: "reverted",
        faultHappened: true,
        causes: ["reserve"],
      })
    },
  )
})
