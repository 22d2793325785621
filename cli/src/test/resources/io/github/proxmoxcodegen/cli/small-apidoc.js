const apiSchema = [
  {
    "path": "/nodes",
    "text": "nodes",
    "leaf": 0,
    "info": {
      "GET": {
        "method": "GET",
        "name": "index",
        "description": "Hosts, one entry for each.",
        "parameters": {"additionalProperties": 0},
        "permissions": {"user": "all"},
        "returns": {
          "type": "array",
          "items": {"type": "object", "properties": {"node": {"type": "string", "format": "pve-node"}}},
          "links": [{"rel": "child", "href": "{node}"}]
        }
      }
    },
    "children": [
      {
        "path": "/nodes/{node}",
        "text": "{node}",
        "leaf": 0,
        "children": [
          {
            "path": "/nodes/{node}/qemu",
            "text": "qemu",
            "leaf": 0,
            "info": {
              "POST": {
                "method": "POST",
                "name": "create_vm",
                "description": "Makes a guest.",
                "protected": 1,
                "proxyto": "node",
                "allowtoken": 0,
                "parameters": {
                  "additionalProperties": 0,
                  "properties": {
                    "node": {"type": "string", "format": "pve-node"},
                    "vmid": {"type": "integer", "format": "pve-vmid", "minimum": 100, "maximum": 999999999},
                    "cores": {"type": "integer", "minimum": "1", "default": 1, "optional": 1},
                    "name": {"type": "string", "maxLength": 40, "optional": 1, "description": "What to call the guest, in words that people who look at a long list of guests will understand."},
                    "ostype": {"type": "string", "enum": ["l26", "win11", "other"], "optional": 1, "requires": "name"},
                    "net[n]": {
                      "optional": 1,
                      "type": "string",
                      "format": {
                        "model": {"type": "string", "enum": ["e1000", "virtio"], "default_key": 1},
                        "macaddr": {"type": "string", "optional": 1, "pattern": "[0-9A-F:]{17}"},
                        "virtio": {"alias": "macaddr", "keyAlias": "model"},
                        "rate": {"type": "number", "minimum": 0, "optional": 1}
                      }
                    }
                  }
                },
                "permissions": {
                  "check": ["and", ["perm", "/vms/{vmid}", ["VM.Allocate"]], ["perm", "/pool/{pool}", ["VM.Allocate", "Pool.Audit"], "any", 1, "require_param", "pool"]]
                },
                "returns": {"type": "string"}
              }
            },
            "children": [
              {
                "path": "/nodes/{node}/qemu/{vmid}",
                "text": "{vmid}",
                "leaf": 1,
                "info": {
                  "DELETE": {
                    "method": "DELETE",
                    "name": "destroy_vm",
                    "parameters": {
                      "additionalProperties": 0,
                      "properties": {
                        "node": {"type": "string", "format": "pve-node"},
                        "vmid": {"type": "integer", "format": "pve-vmid"},
                        "purge": {"type": "boolean", "optional": 1, "default": "unless it is wanted later"}
                      }
                    },
                    "returns": {"type": "null"}
                  }
                }
              }
            ]
          },
          {
            "path": "/nodes/{node}/storage/{storage}/content/{volume}",
            "text": "{volume}",
            "leaf": 1,
            "info": {
              "GET": {
                "method": "GET",
                "name": "info",
                "parameters": {
                  "additionalProperties": 0,
                  "properties": {
                    "node": {"type": "string"},
                    "storage": {"type": "string"},
                    "volume": {"type": "string"}
                  }
                },
                "permissions": {"user": "world"},
                "returns": {"type": "object", "properties": {"size": {"type": "integer", "renderer": "bytes"}}}
              }
            }
          }
        ]
      }
    ]
  }
];
Ext.onReady(function() { broken(
