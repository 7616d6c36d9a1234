// The way to the simulator; a refusal becomes an error with the sentence it came with.

async function answered(request) {
  const answer = await request;
  const data = await answer.json();
  if (!answer.ok) throw new Error(data.error?.error_data?.details ?? data.error?.message ?? `Error ${answer.status}`);
  return data;
}

export function call(path, body) {
  return answered(fetch(`/_fake/${path}`, body === undefined ? {} : {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  }));
}

/** Gives the id of the file, to be named in a message. */
export async function upload(file, contentType) {
  const query = new URLSearchParams({ contentType, name: file.name });
  const { mediaId } = await answered(fetch(`/_fake/files?${query}`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream" },
    body: file,
  }));
  return mediaId;
}
