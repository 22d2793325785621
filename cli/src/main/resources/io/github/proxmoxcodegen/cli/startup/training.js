const apiSchema = [
   {
      "path" : "/nodes",
      "text" : "nodes",
      "leaf" : 0,
      "info" : {
         "GET" : {
            "method" : "GET",
            "name" : "index",
            "allowtoken" : 1,
            "description" : "Words.",
            "parameters" : { "additionalProperties" : 0 },
            "permissions" : { "user" : "all" },
            "returns" : {
               "type" : "array",
               "links" : [ { "href" : "{node}", "rel" : "child" } ],
               "items" : { "type" : "object", "properties" : { "node" : { "type" : "string", "format" : "pve-node" } } }
            }
         }
      },
      "children" : [
         {
            "path" : "/nodes/{node}",
            "text" : "{node}",
            "leaf" : 1,
            "info" : {
               "POST" : {
                  "method" : "POST",
                  "name" : "create",
                  "allowtoken" : 1,
                  "protected" : 1,
                  "proxyto" : "node",
                  "description" : "Words.",
                  "parameters" : {
                     "additionalProperties" : 0,
                     "properties" : {
                        "node" : { "type" : "string", "format" : "pve-node", "typetext" : "<string>" },
                        "vmid" : { "type" : "integer", "format" : "pve-vmid", "minimum" : 100, "maximum" : 999999999 },
                        "full" : { "type" : "boolean", "optional" : 1, "default" : 0, "requires" : "name" },
                        "name" : { "type" : "string", "optional" : 1, "pattern" : "(?^i:[a-z][[:alnum:]]*)", "maxLength" : 40 },
                        "speed" : { "type" : "number", "optional" : 1, "minimum" : "0.5", "default" : "as fast as it goes" },
                        "tags" : { "type" : "string", "optional" : 1, "format" : "pve-tag-list" },
                        "kind" : { "type" : "string", "optional" : 1, "enum" : [ "ext4", "xfs" ], "default" : "ext4" },
                        "list" : { "type" : "array", "optional" : 1, "items" : { "type" : "string" } },
                        "net[n]" : {
                           "type" : "string",
                           "optional" : 1,
                           "format" : {
                              "model" : { "type" : "string", "enum" : [ "virtio", "e1000" ], "default_key" : 1 },
                              "mac" : { "type" : "string", "format" : "mac-addr", "optional" : 1, "format_description" : "address" },
                              "e1000" : { "alias" : "mac", "keyAlias" : "model" }
                           }
                        }
                     }
                  },
                  "permissions" : {
                     "check" : [ "and", [ "perm", "/vms/{vmid}", [ "VM.Allocate", "VM.Audit" ], "any", 1 ], [ "userid-group", [ "User.Modify" ] ] ]
                  },
                  "returns" : { "type" : "string" }
               },
               "PUT" : {
                  "method" : "PUT",
                  "name" : "update",
                  "description" : "Words.",
                  "parameters" : {
                     "additionalProperties" : 0,
                     "properties" : {
                        "node" : { "type" : "string", "format" : "pve-node" },
                        "type" : { "type" : "string", "enum" : [ "a", "b" ] },
                        "peers" : {
                           "type-property" : "type",
                           "optional" : 1,
                           "oneOf" : [
                              { "type" : "array", "instance-types" : [ "a" ], "items" : { "type" : "string" } },
                              { "type" : "string", "instance-types" : [ "b" ], "optional" : 1 }
                           ]
                        }
                     }
                  },
                  "permissions" : { "check" : [ "perm", "/", [ "Sys.Modify" ] ], "description" : "Words." },
                  "returns" : { "type" : "null" }
               }
            }
         }
      ]
   }
]
;
