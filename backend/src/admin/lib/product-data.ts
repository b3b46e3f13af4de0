import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminAccessRule,
  AdminAccessRuleResponse,
  AdminKitContentsResponse,
  AdminSafetyProfileResponse,
  AdminUpdateAccessRule,
  AdminUpdateSafetyProfile,
} from "../../contracts"
import { client } from "./client"

const pathOf = (productId: string, what: string) => `/admin/products/${productId}/${what}`
const keyOf = (productId: string, what: string) => ["clearline", productId, what]

function useProductPart<Body>(productId: string, what: string) {
  return useQuery({
    queryKey: keyOf(productId, what),
    queryFn: () => client.client.fetch<Body>(pathOf(productId, what)),
  })
}

function useSaveProductPart<Changes extends object, Body>(
  productId: string,
  what: string,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Changes) =>
      client.client.fetch<Body>(pathOf(productId, what), { method: "POST", body }),
    onSuccess: (saved: Body) => {
      queries.setQueryData(keyOf(productId, what), saved)
    },
  })
}

/** Reads who may buy a product, how many, and for whom it is meant. */
export const useAccessRule = (productId: string) =>
  useProductPart<AdminAccessRuleResponse>(productId, "access-rule")

export const useSaveAccessRule = (productId: string) =>
  useSaveProductPart<AdminUpdateAccessRule, { access_rule: AdminAccessRule }>(
    productId,
    "access-rule",
  )

/**
 * Reads what the shop shows about a product's safety before it is bought, and the note
 * for staff.
 */
export const useSafetyProfile = (productId: string) =>
  useProductPart<AdminSafetyProfileResponse>(productId, "safety-profile")

export const useSaveSafetyProfile = (productId: string) =>
  useSaveProductPart<AdminUpdateSafetyProfile, AdminSafetyProfileResponse>(
    productId,
    "safety-profile",
  )

/** Reads the parts of a product's variants, and how many units can be made up now. */
export const useKitContents = (productId: string) =>
  useProductPart<AdminKitContentsResponse>(productId, "kit-contents")
