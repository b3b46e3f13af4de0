import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { AdminSuspendCustomer, AdminSuspensionResponse } from "../../contracts"
import { client } from "./client"

const pathOf = (customerId: string) => `/admin/customers/${customerId}/suspension`
const keyOf = (customerId: string) => ["clearline", customerId, "suspension"]

/** Reads whether a customer may sign in, and if not, why. */
export const useSuspension = (customerId: string) =>
  useQuery({
    queryKey: keyOf(customerId),
    queryFn: () => client.client.fetch<AdminSuspensionResponse>(pathOf(customerId)),
  })

function useChange<Input>(
  customerId: string,
  send: (input: Input) => Promise<AdminSuspensionResponse>,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: (saved) => {
      queries.setQueryData(keyOf(customerId), saved)
    },
  })
}

/** Suspends a customer's sign-in, with a reason. */
export const useSuspend = (customerId: string) =>
  useChange(customerId, (body: AdminSuspendCustomer) =>
    client.client.fetch<AdminSuspensionResponse>(pathOf(customerId), {
      method: "POST",
      body,
    }),
  )

/** Lets a customer sign in again. */
export const useLiftSuspension = (customerId: string) =>
  useChange<void>(customerId, () =>
    client.client.fetch<AdminSuspensionResponse>(pathOf(customerId), {
      method: "DELETE",
    }),
  )
