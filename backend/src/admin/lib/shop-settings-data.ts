import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { AdminShopSettingsResponse, AdminUpdateShopSettings } from "../../contracts"
import { client } from "./client"

const PATH = "/admin/shop-settings"
const KEY = ["clearline", "shop-settings"]

/** Reads the operator's data and what is not filled in. */
export const useShopSettings = () =>
  useQuery({
    queryKey: KEY,
    queryFn: () => client.client.fetch<AdminShopSettingsResponse>(PATH),
  })

/** Saves the changed settings; everything else stays as it is. */
export function useSaveShopSettings() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: AdminUpdateShopSettings) =>
      client.client.fetch<AdminShopSettingsResponse>(PATH, { method: "POST", body }),
    onSuccess: (saved) => queries.setQueryData(KEY, saved),
  })
}
