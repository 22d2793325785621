const apiSchema = [
   {
      "children" : [
         {
            "children" : [
               {
                  "info" : {
                     "GET" : {
                        "allowtoken" : 1,
                        "description" : "Lists what is there.",
                        "method" : "GET",
                        "name" : "index",
                        "parameters" : {
                           "additionalProperties" : 0,
                           "properties" : {
                              "full" : { "description" : "With everything.", "optional" : 1, "type" : "boolean", "typetext" : "<boolean>" },
                              "node" : { "format" : "pve-node", "type" : "string", "typetext" : "<string>" }
                           }
                        },
                        "permissions" : { "description" : "One sees what one may.", "user" : "all" },
                        "proxyto" : "node",
                        "returns" : {
                           "items" : { "properties" : { "vmid" : { "format" : "pve-vmid", "minimum" : 100, "type" : "integer" } }, "type" : "object" },
                           "links" : [ { "href" : "{vmid}", "rel" : "child" } ],
                           "type" : "array"
                        }
                     },
                     "POST" : {
                        "allowtoken" : 1,
                        "method" : "POST",
                        "name" : "create",
                        "parameters" : {
                           "additionalProperties" : 0,
                           "properties" : {
                              "agent" : {
                                 "format" : {
                                    "enabled" : { "default" : 0, "default_key" : 1, "type" : "boolean" },
                                    "kind" : { "default" : "virtio", "enum" : [ "virtio", "isa" ], "optional" : 1, "type" : "string" }
                                 },
                                 "optional" : 1,
                                 "type" : "string",
                                 "typetext" : "[enabled=]<1|0>"
                              },
                              "boot" : { "format" : "pve-qm-boot", "optional" : 1, "type" : "string" },
                              "bwlimit" : { "default" : "what the store says", "minimum" : "0", "optional" : 1, "type" : "number" },
                              "keyboard" : { "default" : null, "enum" : [ "de", "en-us" ], "optional" : 1, "type" : "string" },
                              "net[n]" : {
                                 "format" : {
                                    "bridge" : { "optional" : 1, "pattern" : "(?^:[-_.\\w\\d]+)", "type" : "string" },
                                    "e1000" : { "alias" : "macaddr", "keyAlias" : "model" },
                                    "macaddr" : { "format" : "mac-addr", "optional" : 1, "type" : "string" },
                                    "model" : { "default_key" : 1, "enum" : [ "e1000", "virtio" ], "type" : "string" },
                                    "virtio" : { "alias" : "macaddr", "keyAlias" : "model" }
                                 },
                                 "optional" : 1,
                                 "type" : "string"
                              },
                              "node" : { "format" : "pve-node", "type" : "string" },
                              "onboot" : { "default" : "yes", "optional" : "1", "type" : "boolean" },
                              "tags" : { "format" : "pve-tag-list", "maxLength" : 60, "optional" : 1, "requires" : "boot", "type" : "string" },
                              "vmid" : { "format" : "pve-vmid", "maximum" : 999999999, "minimum" : 100, "type" : "integer" }
                           }
                        },
                        "permissions" : {
                           "check" : [ "or", [ "perm", "/vms/{vmid}", [ "VM.Allocate" ] ], [ "perm", "/pool/{pool}", [ "VM.Allocate" ], "require_param", "pool" ] ]
                        },
                        "protected" : 1,
                        "proxyto" : "node",
                        "returns" : { "type" : "string" }
                     }
                  },
                  "leaf" : 1,
                  "path" : "/nodes/{node}/qemu",
                  "text" : "qemu"
               }
            ],
            "leaf" : 0,
            "path" : "/nodes/{node}",
            "text" : "{node}"
         }
      ],
      "info" : {
         "GET" : { "method" : "GET", "name" : "index", "parameters" : { "additionalProperties" : 0 }, "permissions" : { "user" : "all" }, "returns" : {} }
      },
      "leaf" : 0,
      "path" : "/nodes",
      "text" : "nodes"
   },
   {
      "children" : [
         {
            "info" : {
               "PUT" : {
                  "method" : "PUT",
                  "name" : "update",
                  "parameters" : {
                     "properties" : {
                        "interfaces" : {
                           "oneOf" : [
                              { "instance-types" : [ "ospf" ], "items" : { "format" : { "name" : { "type" : "string" } }, "type" : "string" }, "optional" : 1, "type" : "array" },
                              { "instance-types" : [ "openfabric" ], "items" : { "type" : "string" }, "type" : "array" }
                           ],
                           "type" : "array",
                           "type-property" : "protocol"
                        },
                        "name" : { "optional" : 1, "type" : "string" },
                        "protocol" : { "enum" : [ "openfabric", "ospf" ], "type" : "string" },
                        "redistribute" : { "instance-types" : [ "ospf" ], "optional" : 1, "type" : "boolean", "type-property" : "protocol" }
                     }
                  },
                  "permissions" : { "check" : [ "and", [ "userid-param", "self" ], [ "userid-group", [ "User.Modify" ], "groups_param", "update" ], [ "perm-modify", "{path}" ] ] },
                  "returns" : { "additionalProperties" : { "type" : "number" }, "type" : "object" }
               }
            },
            "leaf" : 1,
            "path" : "/cluster/{name}",
            "text" : "{name}"
         }
      ],
      "leaf" : 0,
      "path" : "/cluster",
      "text" : "cluster"
   },
   {
      "info" : {
         "POST" : { "allowtoken" : 0, "method" : "POST", "name" : "login", "parameters" : { "additionalProperties" : 0, "properties" : { "new-format" : { "default" : "1", "optional" : 1, "type" : "boolean" } } }, "permissions" : { "user" : "world" }, "returns" : { "type" : "null" } }
      },
      "leaf" : 1,
      "path" : "/access/ticket",
      "text" : "ticket"
   }
]
;

let viewer = function (node) {
    return node.path ? "[" + node.path + "]" : { none: undefined };
};
