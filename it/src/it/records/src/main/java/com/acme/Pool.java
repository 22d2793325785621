package com.acme;

import com.acme.pve.pools.PostPoolsRequest;
import java.util.Map;

/** Prints what is sent to make a pool, what is wrong with another, and the schema of both. */
public final class Pool {

    private Pool() {}

    public static void main(String[] arguments) {
        System.out.println(
                PostPoolsRequest.builder().poolid("web").comment("ours").build().toWire());
        System.out.println(PostPoolsRequest.validate(Map.of("commnet", "ours")).violations());
        System.out.println(PostPoolsRequest.jsonSchema());
    }
}
