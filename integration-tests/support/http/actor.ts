import { Agent } from "node:http"
import axios, { type AxiosInstance } from "axios"

/** The response of a route; no status throws. */
export type Answer<Body> = { status: number; body: Body; headers: Record<string, string> }

/** The response of a route that sends a file. */
export type FileAnswer = {
  status: number
  bytes: Buffer
  headers: Record<string, string>
}

/** The fields of a refusal that tests read. */
export type Refusal = {
  type?: string
  code?: string
  message?: string
  lines?: { code: string; available: number | null; line_item_id: string | null }[]
}

/** A backend may close an idle connection at the moment of its next use: none is kept. */
const httpAgent = new Agent({ keepAlive: false })

/** A caller who reaches the backend over HTTP only. */
export class Actor {
  private readonly client: AxiosInstance

  constructor(
    readonly name: string,
    baseURL: string,
    headers: Record<string, string>,
  ) {
    this.client = axios.create({
      baseURL,
      headers,
      httpAgent,
      validateStatus: () => true,
    })
  }

  private async ask<Body>(
    method: string,
    path: string,
    data?: unknown,
    signal?: AbortSignal,
  ): Promise<Answer<Body>> {
    const response = await this.client.request<Body>({
      method,
      url: path,
      data,
      ...(signal ? { signal } : {}),
    })
    return {
      status: response.status,
      body: response.data,
      headers: Object.fromEntries(
        Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
      ),
    }
  }

  get<Body = Refusal>(path: string): Promise<Answer<Body>> {
    return this.ask<Body>("GET", path)
  }

  /** `signal` hangs up; the call then throws. */
  post<Body = Refusal>(
    path: string,
    body: unknown = {},
    signal?: AbortSignal,
  ): Promise<Answer<Body>> {
    return this.ask<Body>("POST", path, body, signal)
  }

  /** Asks for a file; an error has its body as text in `bytes`. */
  async getFile(path: string, body?: unknown): Promise<FileAnswer> {
    const response = await this.client.request<Buffer>({
      method: body === undefined ? "GET" : "POST",
      url: path,
      data: body,
      responseType: "arraybuffer",
    })
    const headers = Object.entries(response.headers).map(([name, value]) => [
      name,
      String(value),
    ])
    return {
      status: response.status,
      bytes: Buffer.from(response.data),
      headers: Object.fromEntries(headers) as Record<string, string>,
    }
  }

  delete<Body = Refusal>(path: string, body?: unknown): Promise<Answer<Body>> {
    return this.ask<Body>("DELETE", path, body)
  }
}
