import type { PeopleText } from "./en-people.ts";

export const people: PeopleText = {
  visibility: {
    title: "Quién ve qué evaluación",
    label: "Los comerciales y los lectores ven",
    names: {
      everyone: "Todos los registros",
      team: "Los registros de su equipo",
      owner: "Sus propios registros",
    },
    meanings: {
      everyone: "Todas las personas de la cuenta ven todas las evaluaciones.",
      team: "Quien comparte un equipo de HubSpot con el propietario de un registro ve su evaluación.",
      owner: "Solo el propietario de un registro en HubSpot ve su evaluación.",
    },
    always:
      "Los responsables y los administradores ven todos los registros, y un registro sin propietario lo ven todos.",
    properties: "Las propiedades que Assay escribe en HubSpot las ve quien HubSpot permite.",
    delay: "Un propietario nuevo cuenta en un minuto; un equipo nuevo, en cinco.",
    changed: (policy) => `Cambiado. Los comerciales y los lectores ven: ${policy}.`,
  },
  roles: {
    title: "Las personas y sus roles",
    help: "Quien puede abrir un registro en HubSpot es comercial mientras no elijas otro rol. Un rol vale desde el siguiente clic.",
    person: "Persona",
    teams: "Equipos",
    role: "Rol",
    roleOf: (person) => `Rol de ${person}`,
    names: { admin: "Administrador", manager: "Responsable", rep: "Comercial", reader: "Lector" },
    meanings: {
      admin: "Administrador: evalúa, ve todos los registros y cambia la configuración.",
      manager: "Responsable: evalúa y ve todos los registros.",
      rep: "Comercial: evalúa lo que puede ver.",
      reader: "Lector: consulta lo que puede ver y no cambia nada.",
    },
    gone: "Ya no está en HubSpot",
    me: "Tú",
    mine: "Otro administrador puede cambiar tu propio rol.",
    find: "Buscar a una persona",
    findHelp: "Por nombre, dirección o equipo",
    nobody: "Nadie coincide.",
    changed: (person, role) => `${person}: ${role}.`,
  },
};
