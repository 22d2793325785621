var apiSchema = [
  {
    "children": [
      {
        "info": {
          "GET": {
            "description": "Reads one file.",
            "method": "DOWNLOAD",
            "parameters": {
              "additionalProperties": false,
              "properties": {
                "file": { "description": "Its name.", "maxLength": 64, "minLength": 3, "pattern": "/^[A-Za-z0-9_][A-Za-z0-9._\\-]*$/", "type": "string" },
                "filter": {
                  "format": { "items": { "pattern": "/^(?:[[:^cntrl:]])+$/", "type": "string" }, "type": "array" },
                  "optional": 1,
                  "type": "string"
                },
                "store": { "pattern": "/^(?:(?:[A-Za-z0-9_])(?:[A-Za-z0-9._\\-]*))$/", "type": "string" }
              }
            },
            "permissions": { "check": { "partial": true, "path": [ "datastore", "{store}" ], "privs": [ "Datastore.Read", "Datastore.Backup" ] } },
            "returns": { "type": "null" },
            "unstable": false
          },
          "POST": {
            "method": "UPLOAD",
            "parameters": {
              "additionalProperties": true,
              "properties": {
                "mode": {
                  "format": {
                    "additionalProperties": false,
                    "default_key": "type",
                    "description": "How it rests.",
                    "properties": { "message": { "optional": 1, "type": "string" }, "type": { "enum": [ "offline", "read-only" ], "type": "string" } },
                    "type": "object"
                  },
                  "optional": 1,
                  "type": "string",
                  "typetext": "[type=]<enum>"
                },
                "size": { "maximum": 16777216, "minimum": 1, "type": "integer" }
              }
            },
            "permissions": { "or": [ { "userParam": "userid" }, { "check": { "partial": false, "path": [], "privs": [ "Sys.Modify" ] } } ] },
            "returns": { "type": "null" },
            "unstable": false
          }
        },
        "leaf": 1,
        "path": "/admin/datastore/{store}",
        "text": "{store}"
      }
    ],
    "expanded": true,
    "path": "/admin/datastore",
    "text": "datastore"
  }
]
;
Ext.onReady(function() { Ext.create({ data: apiSchema[0] }); });
