import { postTags } from "./post-tags"

const target = { storefrontUrl: "http://shop.example:8000", secret: "s3cret" }

function build(answers: (number | Error)[]) {
  const asked: { url: string; init: RequestInit | undefined }[] = []
  const waited: number[] = []
  const tools = {
    fetch: async (url: string | URL | Request, init?: RequestInit) => {
      asked.push({ url: url instanceof Request ? url.url : String(url), init })
      const answer = answers[Math.min(asked.length, answers.length) - 1] ?? 200
      if (answer instanceof Error) throw answer
      return new Response(null, { status: answer })
    },
    wait: async (milliseconds: number) => void waited.push(milliseconds),
  }
  return { asked, waited, tools }
}

describe("posting tags to the storefront", () => {
  it("sends them with the secret, in one request", async () => {
    const { asked, waited, tools } = build([200])
    expect(await postTags(target, ["product:balm"], tools)).toBeNull()
    expect(asked).toHaveLength(1)
    expect(asked[0]?.url).toBe("http://shop.example:8000/api/refresh")
    expect(asked[0]?.init?.body).toBe(`{"tags":["product:balm"]}`)
    expect(asked[0]?.init?.headers).toHaveProperty("x-clearline-refresh", "s3cret")
    expect(waited).toEqual([])
  })

  it("tries again while there is no response, waiting longer each time", async () => {
    const { asked, waited, tools } = build([new TypeError("refused"), 503, 200])
    expect(await postTags(target, ["a"], tools)).toBeNull()
    expect(asked).toHaveLength(3)
    expect(waited).toEqual([250, 500])
  })

  it.each([401, 400, 404])("gives up immediately on status %i", async (status) => {
    const { asked, tools } = build([status])
    expect(await postTags(target, ["a"], tools)).toBe(`status ${status}`)
    expect(asked).toHaveLength(1)
  })

  it("gives up without throwing after the last try", async () => {
    const { asked, tools } = build([new TypeError("refused")])
    expect(await postTags(target, ["a"], tools)).toBe("TypeError")
    expect(asked).toHaveLength(7)
  })
})
