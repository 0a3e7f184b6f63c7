import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Cart } from "./cart.js";

describe("a cart", () => {
  let cart;
  const prices = { mug: 250, lamp: 4900 };

  beforeEach(() => {
    cart = new Cart({ priceOf: (sku) => prices[sku] });
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("adds up what is in it", () => {
    cart.add("mug", 2);
    cart.add("lamp");
    expect(cart.total).toBe(5400);
  });

  it.each([
    [0, RangeError],
    [-1, RangeError],
    ["two", TypeError],
  ])("does not take %s of anything", (quantity, error) => {
    expect(() => cart.add("mug", quantity)).toThrow(error);
  });

  describe("when the shop is closed", () => {
    it("keeps what was put in", async () => {
      const save = vi.spyOn(cart, "save").mockResolvedValue(undefined);
      await cart.close();
      expect(save).toHaveBeenCalledOnce();
    });
  });
});
